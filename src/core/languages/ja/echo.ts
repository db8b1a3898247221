export { noEcho as echo } from '../echo';

export { quotedLines } from './role-names';

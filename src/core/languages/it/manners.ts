export { manners } from '../en/manners';

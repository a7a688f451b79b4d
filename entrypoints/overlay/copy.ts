export { copyText } from '../../components/host/copy';

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../state/view';

const SHOWN_MS = 4000;

/** A short word on what was just done; read out by screen readers. */
export function Message() {
  const { t } = useTranslation();
  const message = useView((state) => state.message);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => useView.setState({ message: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  const step = message?.params?.step;
  return (
    <div className="message" role="status" data-shown={message !== null}>
      {message && t(message.key, { ...message.params, step: step && t(`step.${step}`) })}
    </div>
  );
}

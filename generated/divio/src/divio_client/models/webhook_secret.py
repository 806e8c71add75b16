from .._runtime import Model


class WebhookSecret(Model):
    secret: str | None = None
    """The new secret."""

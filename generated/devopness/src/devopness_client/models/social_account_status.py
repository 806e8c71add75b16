from .._runtime import Model


class SocialAccountStatus(Model):
    connect_url: str
    """URL at which to connect the account."""

    connected: bool
    """Whether the account is connected now."""

    provider: str
    """Name of the provider of the account."""

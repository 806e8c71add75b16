from .._runtime import Model


class SocialAccountStatus(Model):
    connect_url: str
    connected: bool
    provider: str

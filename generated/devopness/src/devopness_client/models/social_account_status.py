from .._runtime import Model


class SocialAccountStatus(Model):
    provider: str
    connected: bool
    connect_url: str

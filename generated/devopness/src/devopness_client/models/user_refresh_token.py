from .._runtime import Model


class UserRefreshToken(Model):
    refresh_token: str

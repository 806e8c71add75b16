from .._runtime import Model


class UserRefreshTokenResponse(Model):
    access_token: str
    expires_in: int
    refresh_token: str
    token_type: str

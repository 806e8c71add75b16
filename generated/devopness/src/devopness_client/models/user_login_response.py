from .._runtime import Model


class UserLoginResponse(Model):
    token_type: str
    expires_in: int
    access_token: str
    refresh_token: str

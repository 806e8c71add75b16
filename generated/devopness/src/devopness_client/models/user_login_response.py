from .._runtime import Model


class UserLoginResponse(Model):
    access_token: str
    expires_in: int
    refresh_token: str
    token_type: str

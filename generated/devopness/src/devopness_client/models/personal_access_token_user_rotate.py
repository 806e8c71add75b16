from .._runtime import Model


class PersonalAccessTokenUserRotate(Model):
    expires_at: str
    id: str

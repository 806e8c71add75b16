from .._runtime import Model


class PersonalAccessTokenUserRotate(Model):
    id: str
    expires_at: str

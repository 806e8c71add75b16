from .._runtime import Model


class PersonalAccessTokenUserCreate(Model):
    expires_at: str
    name: str

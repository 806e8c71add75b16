from .._runtime import Model


class PersonalAccessTokenUserCreate(Model):
    name: str
    expires_at: str

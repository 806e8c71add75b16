from .._runtime import Model


class CreateApiTokenRequest(Model):
    name: str

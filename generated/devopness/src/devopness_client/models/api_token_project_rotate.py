from .._runtime import Model


class ApiTokenProjectRotate(Model):
    id: str
    expires_at: str

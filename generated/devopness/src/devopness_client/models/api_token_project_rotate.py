from .._runtime import Model


class ApiTokenProjectRotate(Model):
    expires_at: str
    id: str

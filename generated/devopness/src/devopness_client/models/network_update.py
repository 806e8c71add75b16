from .._runtime import Model


class NetworkUpdate(Model):
    credential_id: int
    id: int

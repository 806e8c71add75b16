from .._runtime import Model


class NetworkUpdate(Model):
    id: int
    credential_id: int

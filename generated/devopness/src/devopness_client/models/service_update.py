from .._runtime import Model


class ServiceUpdate(Model):
    id: int

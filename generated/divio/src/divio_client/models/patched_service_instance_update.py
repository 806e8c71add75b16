from .._runtime import Model


class PatchedServiceInstanceUpdate(Model):
    prefix: str | None = None

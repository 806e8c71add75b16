from .._runtime import Model


class CloudResourceInstanceSpec(Model):
    memory: int
    vcpus: int

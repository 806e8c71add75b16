from .._runtime import Model


class TerraformRequestJobResources(Model):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int

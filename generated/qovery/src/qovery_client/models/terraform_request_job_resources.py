from .._runtime import Model


class TerraformRequestJobResources(Model):
    cpu_milli: int
    ram_mib: int
    gpu: int
    storage_gib: int

from .._runtime import Model


class AgenticWorkflowResources(Model):
    cpu_milli: int
    ram_mib: int
    gpu: int
    storage_gib: int

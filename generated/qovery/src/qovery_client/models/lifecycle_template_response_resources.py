from .._runtime import Model


class LifecycleTemplateResponseResources(Model):
    cpu_milli: int
    ram_mib: int

from .._runtime import Model


class KarpenterNodePoolLimits(Model):
    enabled: bool
    max_cpu_in_vcpu: int
    max_gpu: int
    max_memory_in_gibibytes: int

from .._runtime import Model


class RegionCompliance(Model):
    hipaa: bool | None = None

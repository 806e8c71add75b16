from .._runtime import Model


class CloudInstanceRelation(Model):
    name: str
    type: str
    family: str
    architecture: str | None
    default_disk_size: int
    price_hourly: float
    price_monthly: float
    price_currency: str
    vcpus: int
    memory: int

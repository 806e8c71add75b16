from .._runtime import Model
from .service_instance import ServiceInstance


class PaginatedServiceInstanceList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[ServiceInstance]

from .._runtime import Model
from .reference_object_status import ReferenceObjectStatus


class ReferenceObjectStatusResponseList(Model):
    results: list[ReferenceObjectStatus] | None = None

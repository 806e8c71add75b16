from .._runtime import Model
from .service_storage_request_storage_item import ServiceStorageRequestStorageItem


class ServiceStorageRequest(Model):
    storage: list[ServiceStorageRequestStorageItem] | None = None

from .._runtime import Model
from .service_storage_storage_item import ServiceStorageStorageItem


class ServiceStorage(Model):
    storage: list[ServiceStorageStorageItem] | None = None

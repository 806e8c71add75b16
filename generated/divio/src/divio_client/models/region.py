from uuid import UUID

from .._runtime import Model


class Region(Model):
    cloudspace_hash: str | None = None
    disk_unit_price: str | None = None
    disk_unit_size: int | None = None
    icon_dark_mode: str | None = None
    is_default: bool | None = None
    is_public: bool | None = None
    name: str | None = None
    ram_unit_price: str | None = None
    ram_unit_size: int | None = None
    short_description_html: str | None = None
    short_name: str | None = None
    transfer_unit_price: str | None = None
    transfer_unit_size: int | None = None
    uuid: UUID | None = None

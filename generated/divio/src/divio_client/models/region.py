from uuid import UUID

from .._runtime import Model


class Region(Model):
    uuid: UUID | None = None
    name: str | None = None
    short_name: str | None = None
    short_description_html: str | None = None
    icon_dark_mode: str | None = None
    cloudspace_hash: str | None = None
    is_public: bool | None = None
    is_default: bool | None = None
    ram_unit_size: int | None = None
    ram_unit_price: str | None = None
    disk_unit_size: int | None = None
    disk_unit_price: str | None = None
    transfer_unit_size: int | None = None
    transfer_unit_price: str | None = None

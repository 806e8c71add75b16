from uuid import UUID

from .._runtime import Model


class Region(Model):
    cloudspace_hash: str | None = None
    disk_unit_price: str | None = None
    """Price of one unit of disk space."""

    disk_unit_size: int | None = None
    """Size of one unit of disk space."""

    icon_dark_mode: str | None = None
    """URL of the icon for dark mode."""

    is_default: bool | None = None
    is_public: bool | None = None
    """Whether it is open to everyone."""

    name: str | None = None
    ram_unit_price: str | None = None
    """Price of one unit of memory."""

    ram_unit_size: int | None = None
    """Size of one unit of memory."""

    short_description_html: str | None = None
    """Short description as HTML."""

    short_name: str | None = None
    transfer_unit_price: str | None = None
    """Price of one unit of transfer."""

    transfer_unit_size: int | None = None
    """Size of one unit of transfer."""

    uuid: UUID | None = None

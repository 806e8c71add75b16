from uuid import UUID

from .._runtime import DateTime, Model


class InvoiceItem(Model):
    duration: str | None = None
    end: DateTime | None = None
    """End of the period it is for."""

    invoice: UUID | None = None
    """UUID of the invoice."""

    is_website_additional_service: bool | None = None
    item_class_name: str | None = None
    item_id: int | None = None
    item_name: str | None = None
    item_obj_archived: bool | None = None
    item_url: str | None = None
    options: str | None = None
    start: DateTime | None = None
    """Begin of the period it is for."""

    title: str | None = None
    total: str | None = None
    uuid: UUID | None = None

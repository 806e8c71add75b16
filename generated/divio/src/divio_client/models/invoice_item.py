from uuid import UUID

from .._runtime import DateTime, Model


class InvoiceItem(Model):
    duration: str | None = None
    end: DateTime | None = None
    invoice: UUID | None = None
    is_website_additional_service: bool | None = None
    item_class_name: str | None = None
    item_id: int | None = None
    item_name: str | None = None
    item_obj_archived: bool | None = None
    item_url: str | None = None
    options: str | None = None
    start: DateTime | None = None
    title: str | None = None
    total: str | None = None
    uuid: UUID | None = None

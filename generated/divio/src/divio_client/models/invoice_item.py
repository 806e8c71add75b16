from datetime import datetime
from uuid import UUID

from .._runtime import Model


class InvoiceItem(Model):
    uuid: UUID | None = None
    item_id: int | None = None
    item_name: str | None = None
    item_class_name: str | None = None
    item_url: str | None = None
    item_obj_archived: bool | None = None
    duration: str | None = None
    options: str | None = None
    is_website_additional_service: bool | None = None
    invoice: UUID | None = None
    title: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    total: str | None = None

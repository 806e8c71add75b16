from typing import Any

from .._runtime import Model


class AddressMetadataMetadata(Model):
    field_labels: dict[str, Any] | None = None
    required_fields: list[str] | None = None
    show_vat: bool | None = None

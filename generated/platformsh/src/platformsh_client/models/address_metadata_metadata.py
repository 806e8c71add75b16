from typing import Any

from .._runtime import Model


class AddressMetadataMetadata(Model):
    required_fields: list[str] | None = None
    field_labels: dict[str, Any] | None = None
    show_vat: bool | None = None

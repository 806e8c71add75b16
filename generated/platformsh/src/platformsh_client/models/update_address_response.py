from .._runtime import Model
from .address_metadata_metadata import AddressMetadataMetadata


class UpdateAddressResponse(Model):
    administrative_area: str | None = None
    country: str | None = None
    dependent_locality: str | None = None
    locality: str | None = None
    name_line: str | None = None
    postal_code: str | None = None
    premise: str | None = None
    sub_administrative_area: str | None = None
    sub_premise: str | None = None
    thoroughfare: str | None = None
    metadata: AddressMetadataMetadata | None = None

from .._runtime import Model
from .address_metadata_metadata import AddressMetadataMetadata


class AddressMetadata(Model):
    metadata: AddressMetadataMetadata | None = None

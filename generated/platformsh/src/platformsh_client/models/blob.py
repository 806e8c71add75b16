from .._runtime import Model
from .blob_encoding import BlobEncoding


class Blob(Model):
    id: str
    sha: str
    size: int
    encoding: BlobEncoding
    content: str

from .._runtime import Model
from .blob_encoding import BlobEncoding


class Blob(Model):
    content: str
    encoding: BlobEncoding
    id: str
    sha: str
    size: int

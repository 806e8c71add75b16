from .._runtime import Model, OpenStrEnum


class BlobEncoding(OpenStrEnum):
    BASE64 = "base64"
    UTF_8 = "utf-8"


class Blob(Model):
    content: str
    encoding: BlobEncoding
    id: str
    sha: str
    size: int

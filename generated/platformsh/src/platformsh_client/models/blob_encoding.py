from .._runtime import OpenStrEnum


class BlobEncoding(OpenStrEnum):
    BASE64 = "base64"
    UTF_8 = "utf-8"

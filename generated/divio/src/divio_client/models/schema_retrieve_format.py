from .._runtime import OpenStrEnum


class SchemaRetrieveFormat(OpenStrEnum):
    JSON = "json"
    YAML = "yaml"

from .._runtime import OpenStrEnum


class LegacySchemaRetrieveFormat(OpenStrEnum):
    JSON = "json"
    YAML = "yaml"

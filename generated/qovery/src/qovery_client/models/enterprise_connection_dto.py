from .._runtime import Model


class EnterpriseConnectionDto(Model):
    connection_name: str
    default_role: str
    enforce_group_sync: bool
    group_mappings: dict[str, list[str]]

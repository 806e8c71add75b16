from .._runtime import OpenStrEnum


class InviteMemberRoleEnum(OpenStrEnum):
    ADMIN = "ADMIN"
    DEVELOPER = "DEVELOPER"
    OWNER = "OWNER"
    VIEWER = "VIEWER"

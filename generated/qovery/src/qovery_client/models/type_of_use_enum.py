from .._runtime import OpenStrEnum


class TypeOfUseEnum(OpenStrEnum):
    PERSONAL = "PERSONAL"
    SCHOOL = "SCHOOL"
    WORK = "WORK"

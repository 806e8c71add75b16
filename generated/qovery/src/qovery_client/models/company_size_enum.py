from .._runtime import OpenStrEnum


class CompanySizeEnum(OpenStrEnum):
    VALUE_1_10 = "1-10"
    VALUE_11_50 = "11-50"
    VALUE_51_200 = "51-200"
    VALUE_201_500 = "201-500"
    VALUE_500 = "500+"


class TypeOfUseEnum(OpenStrEnum):
    PERSONAL = "PERSONAL"
    SCHOOL = "SCHOOL"
    WORK = "WORK"

from .._runtime import OpenStrEnum


class ListEnvironmentsOItem(OpenStrEnum):
    APPLICATION_DASH = "-application"
    APPLICATION = "application"

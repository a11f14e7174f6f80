# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Half of a unit's compile time went into the headers of Qt and of the standard library. Four sets of them are compiled
# once: with or without widgets, with or without QTest. Included at the end of the top CMakeLists.txt, so that a target
# needs no line for it. The headers are those that many units include; each unit still includes what it uses
# (style/tidy and -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON compile without these sets).

set(core_headers <algorithm> <array> <chrono> <cmath> <cstring> <functional> <map> <memory> <optional> <string> <string_view>
  <utility> <variant> <vector> <QByteArray> <QCoreApplication> <QDateTime> <QElapsedTimer> <QFile> <QHash> <QLocale> <QObject>
  <QSet> <QString> <QStringList> <QTimeZone> <QTimer> <QVariant>)
set(widget_headers <QAbstractTableModel> <QAction> <QApplication> <QBoxLayout> <QDialog> <QFrame> <QHeaderView> <QIcon>
  <QKeyEvent> <QLabel> <QMenu> <QMessageBox> <QPainter> <QPushButton> <QScrollArea> <QStyledItemDelegate>
  <QTableView> <QWidget> <QtCharts/QChart> <QtCharts/QChartView>)
set(test_headers <thread> <QJsonArray> <QJsonObject> <QProcess> <QRegularExpression> <QSignalSpy> <QTemporaryDir> <QTest>)

# tidemark_headers_NAME: compiles a set that other targets use; it is linked into nothing.
function(tidemark_headers name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINKS" ${ARGN})
  set(source ${PROJECT_BINARY_DIR}/headers_${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "// A library has a source.\n")
  add_library(tidemark_headers_${name} OBJECT ${source})
  set_target_properties(tidemark_headers_${name} PROPERTIES AUTOMOC OFF EXCLUDE_FROM_ALL ON)
  target_link_libraries(tidemark_headers_${name} PRIVATE tidemark_flags ${ARG_LINKS})
  target_precompile_headers(tidemark_headers_${name} PRIVATE ${ARG_HEADERS})
endfunction()

# What a target is compiled with: all that it links and that these pass on.
function(tidemark_all_links target result)
  get_target_property(waiting ${target} LINK_LIBRARIES)
  set(links "")
  while(waiting)
    list(POP_FRONT waiting link)
    if(TARGET ${link} AND NOT link IN_LIST links)
      list(APPEND links ${link})
      get_target_property(more ${link} INTERFACE_LINK_LIBRARIES)
      if(more)
        list(APPEND waiting ${more})
      endif()
    endif()
  endwhile()
  set(${result} ${links} PARENT_SCOPE)
endfunction()

function(tidemark_precompile_below folder)
  get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    tidemark_all_links(${target} links)
    if(NOT tidemark_flags IN_LIST links OR target MATCHES "^tidemark_headers_")
      continue()
    elseif(tidemark_qtest IN_LIST links AND Qt6::Widgets IN_LIST links)
      set(name widgettests)
    elseif(tidemark_qtest IN_LIST links)
      set(name tests)
    elseif(Qt6::Widgets IN_LIST links)
      set(name widgets)
    else()
      set(name core)
    endif()
    target_precompile_headers(${target} REUSE_FROM tidemark_headers_${name})
    # Most programs have no class that moc compiles here; to load the headers takes longer than that empty unit.
    get_target_property(type ${target} TYPE)
    get_target_property(build_folder ${target} BINARY_DIR)
    if(type STREQUAL "EXECUTABLE")
      set_source_files_properties(${build_folder}/${target}_autogen/mocs_compilation.cpp TARGET_DIRECTORY ${target}
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
  endforeach()
  get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  foreach(folder IN LISTS folders)
    tidemark_precompile_below(${folder})
  endforeach()
endfunction()

tidemark_headers(core HEADERS ${core_headers} LINKS Qt6::Core)
tidemark_headers(widgets HEADERS ${core_headers} ${widget_headers} LINKS Qt6::Widgets Qt6::Charts Qt6::Svg)
if(TIDEMARK_TESTS)
  tidemark_headers(tests HEADERS ${core_headers} ${test_headers} LINKS Qt6::Core tidemark_qtest)
  tidemark_headers(widgettests HEADERS ${core_headers} ${widget_headers} ${test_headers}
    LINKS Qt6::Widgets Qt6::Charts Qt6::Svg tidemark_qtest)
endif()
tidemark_precompile_below(${PROJECT_SOURCE_DIR})
